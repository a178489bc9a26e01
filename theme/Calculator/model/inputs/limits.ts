export const steps = 7
export const refundBrackets = 3
export const mostPhaseInYears = 10
export const mostMoves = 50
export const mostNameCharacters = 40
export const mostFields = 400
export const mostUnknownNames = 20
