/** Those on which one meets. */
export const weekdays = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag']
