vitrinaIndex("f0","a/salud JAAE\nk/documento OA\nk/entidad KA\nk/funcion LC\nk/norma JA\nk/pagina AI\nk/tema \n");
