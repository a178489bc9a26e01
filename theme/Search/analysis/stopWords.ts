const all = new Set(`
af alle alt anden andre at blev blive bliver da de dem den denne der deres det dette dig din disse dog du efter eller en end er et for fordi fra før ham han hans har
havde have hende hendes her hos hun hvad hvem hver hvilke hvilken hvis hvor hvordan hvorfor hvornår i ikke ind jeg jer jo kan kunne man mange med meget men mig min mine mit mod når
ned noget nogle nu og også om op os over på sådan selv sig sin sine sit skal skulle som til ud under var vi vil ville være været`.trim().split(/\s+/))

/** Words so common that they tell nothing of what a text is about. The same as StopWords.cs. */
export const isStopWord = (folded: string): boolean => all.has(folded)
