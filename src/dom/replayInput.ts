type Field = HTMLInputElement | HTMLSelectElement
type Value = string | boolean | FileList

/**
 * Notes what is filled in before React is there and can know of it.
 * @returns what fills it in once more, in the page as it stands then, so that React sees it.
 */
export function keepInput(page: Element) {
  const kept = new Map<string, Value>()
  function note() {
    for (const [place, field] of fieldsOf(page)) {
      const value = current(field)
      if (value === initial(field)) kept.delete(place)
      else kept.set(place, value)
    }
  }
  note()
  page.addEventListener('input', note)
  return function replayInput() {
    page.removeEventListener('input', note)
    for (const [place, field] of fieldsOf(page)) {
      const value = kept.get(place)
      if (value !== undefined) fill(field, value)
    }
  }
}

/** The fields, each by its place in its section: ids may differ from one rendering to the next. */
function fieldsOf(page: Element) {
  return [...page.querySelectorAll('main section')].flatMap((section) => {
    const fields = [...section.querySelectorAll<Field>('input, select')]
    return fields.map((field) => {
      const alike = fields.filter(({ type, name }) => type === field.type && name === field.name)
      return [[section.id, field.type, field.name, alike.indexOf(field)].join(), field] as const
    })
  })
}

function current(field: Field): Value {
  if (isTicked(field)) return field.checked
  // An empty list is not the value that the field has by itself.
  return field instanceof HTMLInputElement && field.files?.length ? field.files : field.value
}

function initial(field: Field) {
  if (isTicked(field)) return field.defaultChecked
  if (field instanceof HTMLInputElement) return field.defaultValue
  return [...field.options].find((option) => option.defaultSelected)?.value
}

function isTicked(field: Field): field is HTMLInputElement {
  return field.type === 'checkbox' || field.type === 'radio'
}

function fill(field: Field, value: Value) {
  if (value instanceof FileList) {
    Object.assign(field, { files: value })
    field.dispatchEvent(new Event('change', { bubbles: true }))
  } else if (typeof value === 'string') write(field, value)
  // The radio button that was let go follows from the one that was chosen.
  else if (value || field.type === 'checkbox') {
    // React has its own setter of `checked` and compares with what was set last: a click must change it.
    Object.assign(field, { checked: !value })
    field.click()
  }
}

function write(field: Field, value: string) {
  if (field instanceof HTMLSelectElement) field.value = value
  else {
    // React replaces the field's setter of `value`, and ignores what is set by it: so this is the browser's own.
    field.value = field.defaultValue
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value)
  }
  field.dispatchEvent(
    new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
  )
}
