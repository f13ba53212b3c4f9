vitrinaIndex("f0","k/documento \nk/entidad JA\nk/funcion KC\nk/norma IA\nk/pagina AH\nk/tema \n");
