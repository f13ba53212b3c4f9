vitrinaIndex("f0","a/hacienda GC\nk/documento HB\nk/entidad GA\nk/funcion \nk/norma \nk/pagina AF\nk/tema \n");
