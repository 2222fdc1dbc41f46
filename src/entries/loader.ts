import '../dom/loader.ts'
