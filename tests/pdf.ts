import { PDFiumLibrary } from '@hyzyla/pdfium'

/** The words on each sheet of a PDF file. */
export async function sheetsOf(file: Uint8Array) {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(file)
  const sheets = [...document.pages()].map((sheet) => sheet.getText())
  document.destroy()
  library.destroy()
  return sheets
}
