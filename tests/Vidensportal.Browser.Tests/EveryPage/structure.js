// What every page owes its readers, whatever it is about. Answers with what is wrong.
() => {
  const problems = []
  const expect = (isSo, problem) => { if (!isSo) problems.push(problem) }
  const all = selector => [...document.querySelectorAll(selector)]
  const attribute = (selector, name) => document.querySelector(selector)?.getAttribute(name) ?? ''

  expect(document.documentElement.lang === 'da', `lang is "${document.documentElement.lang}", not "da"`)
  expect(document.title.trim() !== '', 'no title')

  const firsts = all('h1')
  expect(firsts.length === 1, `${firsts.length} h1: ${firsts.map(h1 => h1.textContent).join(' | ')}`)
  const headings = all('h1, h2, h3, h4, h5, h6').filter(heading => heading.checkVisibility())
  headings.forEach((heading, at) => {
    const level = Number(heading.tagName[1])
    const before = at === 0 ? 0 : Number(headings[at - 1].tagName[1])
    expect(level <= before + 1, `h${level} "${heading.textContent.trim()}" comes after h${before}`)
  })

  for (const landmark of ['header', 'main', 'footer', 'nav']) expect(document.querySelector(landmark), `no ${landmark}`)
  expect(all('main').length === 1, `${all('main').length} main`)
  const description = attribute('meta[name="description"]', 'content')
  expect(description.length >= 50 && description.length <= 160, `the description has ${description.length} characters: ${description}`)

  if (!attribute('meta[name="robots"]', 'content').includes('noindex')) {
    expect(attribute('link[rel="canonical"]', 'href').endsWith(location.pathname), `canonical is "${attribute('link[rel="canonical"]', 'href')}"`)
  }

  const ids = all('[id]').map(element => element.id)
  expect(new Set(ids).size === ids.length, `ids used twice: ${ids.filter((id, at) => ids.indexOf(id) !== at).join(', ')}`)

  for (const opener of all('[popovertarget], .fact-mark')) {
    expect(document.getElementById(opener.getAttribute('popovertarget') ?? '')?.popover, `"${opener.ariaLabel ?? opener.textContent}" opens nothing`)
  }
  for (const source of all('.fact-popover')) {
    const told = new Map([...source.querySelectorAll('dt')].map(term => [term.textContent, term.nextElementSibling?.textContent.trim()]))
    expect(told.get('Periode'), `#${source.id} tells no period`)
    expect(told.get('Område'), `#${source.id} tells no area`)
    expect(source.querySelector('a[href^="/kilder/"], .fact-details__calculation'), `#${source.id} names no source`)
  }
  return problems
}
