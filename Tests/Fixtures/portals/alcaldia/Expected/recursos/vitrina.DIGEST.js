These are the bytes of Templates/assets/vitrina.js.
