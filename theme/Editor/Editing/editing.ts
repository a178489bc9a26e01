/** The edit form, fetched only where there is one. */
export const editing = async (root: HTMLElement): Promise<void> => (await import('./form/editForm')).editForm(root as HTMLFormElement)
