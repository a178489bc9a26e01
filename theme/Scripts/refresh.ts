/**
 * Only while serving for an author: loads the page again after a rebuild. The browser keeps the place on the page.
 * The server is told how old the page is, so that a rebuild between the page and this line is not missed.
 */
new EventSource(`/_vidensportal/refresh?alder=${Math.ceil(performance.now())}`).addEventListener('message', () => location.reload())
