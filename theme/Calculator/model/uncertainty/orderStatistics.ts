/** sorted[ceil(share·n) − 1], without sorting (Hoare's selection). Rearranges the values. */
export function percentile(values: Float64Array, share: number): number {
  const place = Math.max(0, Math.ceil(share * values.length) - 1)
  let left = 0, right = values.length - 1
  while (left < right) {
    const pivot = values[(left + right) >> 1]!
    let i = left, j = right
    while (i <= j) {
      while (values[i]! < pivot) i++
      while (values[j]! > pivot) j--
      if (i > j) break
      const swapped = values[i]!
      values[i++] = values[j]!
      values[j--] = swapped
    }
    if (place <= j) right = j
    else if (place >= i) left = i
    else break
  }
  return values[place]!
}
