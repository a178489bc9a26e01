// What is wrong with the page as it stands on paper.
() => {
  const problems = []
  const all = selector => [...document.querySelectorAll(selector)]
  const isShown = element => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
  const name = element => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 40)}"`

  const paper = document.documentElement.clientWidth
  for (const table of all('table')) {
    const box = table.getBoundingClientRect()
    if (box.right > paper + 1 || table.parentElement.scrollWidth > paper) problems.push(`${name(table)} is ${table.parentElement.scrollWidth} px wide, and the paper ${paper}`)
    if (table.parentElement.scrollWidth > table.parentElement.clientWidth + 1) problems.push(`${name(table)} is clipped by what it stands in`)
    if (getComputedStyle(table.rows[0]).display === 'block' && !table.matches('.timeline')) problems.push(`${name(table)} is no table any more`)
  }
  for (const cell of all('td, th')) if (cell.scrollWidth > cell.clientWidth + 1) problems.push(`${name(cell)} is too narrow for its text`)

  for (const chrome of all('nav:not(.breadcrumb), .skip-link, .site-menu, .search-form, .theme-switch, .fact-popover, .heading__link, button:not(.fact-mark)')) {
    if (isShown(chrome)) problems.push(`${name(chrome)} is printed`)
  }
  for (const folded of all('details > :not(summary)')) if (!isShown(folded) && isShown(folded.parentElement) && !folded.matches('[hidden]')) problems.push(`${name(folded)} stays folded`)

  const marks = all('main .fact-mark').filter(isShown).length
  const sources = all('.source-section__fact, .meeting-part__sources > li').filter(isShown).length
  if (marks > 0 && sources === 0) problems.push(`${marks} marks lead to no list of sources`)

  for (const link of all('main a[href^="http"]').filter(isShown)) {
    const written = getComputedStyle(link, '::after').content + (link.closest('li, dd, td, p') ?? link).textContent
    if (!written.includes(link.getAttribute('href'))) problems.push(`the address of ${name(link)} is not printed`)
  }
  return problems
}
