/**
 * A picture of this site as a file to pass on, by way of a canvas: the policy of the page lets images
 * be fetched, and nothing else.
 */
export async function pictureFile(src: string, name: string) {
  const image = new Image()
  image.src = src
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  canvas.getContext('2d')?.drawImage(image, 0, 0)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done))
  return blob ? new File([blob], name, { type: 'image/png' }) : undefined
}
