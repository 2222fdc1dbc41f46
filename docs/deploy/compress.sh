#!/bin/sh
# Packs each file of a built site once, as small as it gets, for a server that would else pack it
# badly for every reader: docs/deploy/compress.sh dist
set -eu
find "$1" -type f \( -name '*.html' -o -name '*.js' -o -name '*.json' -o -name '*.svg' \
  -o -name '*.xml' -o -name '*.ics' -o -name '*.txt' \) \
  -exec brotli --force --keep --quality=11 {} + \
  -exec gzip --force --keep --no-name -9 {} +
