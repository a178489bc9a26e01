import { isStopWord } from '../analysis/stopWords'
import { wordsOf } from '../analysis/words'

/** What one may write for the same: each way as its stems. */
export class Synonyms {
  private readonly groups: string[][][]

  constructor(groups: string[][]) {
    this.groups = groups.map(group => group.map(stemsOf))
  }

  has(stem: string): boolean {
    return this.groups.some(group => group.some(said => said.length === 1 && said[0] === stem))
  }

  /** The other ways to say what is somewhere in the query. */
  of(query: string[]): { said: string[]; others: string[][] }[] {
    return this.groups.flatMap(group => group.filter(said => said.length > 0 && contains(query, said)).map(said => ({ said, others: group.filter(other => other !== said) })))
  }
}

const stemsOf = (words: string): string[] => wordsOf(words).filter(word => !isStopWord(word.folded)).map(word => word.stem)

const contains = (query: string[], said: string[]): boolean => query.some((_, at) => said.every((stem, offset) => query[at + offset] === stem))
