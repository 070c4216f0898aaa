// The record that the codecs of step 4's bench are measured with: 20 fields, as of a customer in a shop.

/** Every third field is a text. The first of each kind are those that "read two" reads. */
export const FIELDS = [
  ...["name", "city", "street", "email", "phone", "company", "note"].map((name) => ({ name, kind: "text" as const })),
  ...["age", "zip", "orders", "visits", "points", "year", "month", "day"].map((name) => ({
    name,
    kind: "u32" as const,
  })),
  ...["balance", "height", "discount", "latitude", "longitude"].map((name) => ({ name, kind: "f64" as const })),
]

/** The two that "read two" wants. */
export const TEXT_FIELD = "city"
export const NUMBER_FIELD = "age"

export type Customer = Record<string, string | number>

/** Different ones, so that nothing can be remembered from one to the next. */
export function customers(count: number): Customer[] {
  return Array.from({ length: count }, (_, i) => {
    const customer: Customer = {}
    for (const [at, { name, kind }] of FIELDS.entries()) {
      if (kind === "text") customer[name] = `${name} of customer ${i * 7919 + at}`
      else if (kind === "u32") customer[name] = (i * 2_654_435_761 + at * 40_503) % (at % 2 === 0 ? 120 : 4_000_000_000)
      else customer[name] = (i * 16_807 + at) / 257
    }
    return customer
  })
}
