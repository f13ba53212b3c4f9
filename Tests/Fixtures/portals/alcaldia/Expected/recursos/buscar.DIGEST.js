These are the bytes of Templates/assets/buscar.js.
