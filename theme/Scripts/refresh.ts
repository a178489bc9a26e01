/** Only while serving for an author: loads the page again after a rebuild. The browser keeps the place on the page. */
new EventSource('/_vidensportal/refresh').addEventListener('message', () => location.reload())
