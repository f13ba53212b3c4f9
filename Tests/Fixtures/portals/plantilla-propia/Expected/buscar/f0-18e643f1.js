vitrinaIndex("f0","a/bomberos GA\nk/documento \nk/entidad GA\nk/funcion \nk/norma \nk/pagina AF\nk/tema \n");
