declare module 'xliff' {
  interface Unit {
    source: string
    target?: string
    note?: string
  }

  interface Document {
    sourceLanguage: string
    targetLanguage: string
    resources: Record<string, Record<string, Unit>>
  }

  export function jsToXliff12(document: Document): Promise<string>
  export function xliff12ToJs(xliff: string): Promise<Document>
}
