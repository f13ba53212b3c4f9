vitrinaIndex("f0","a/antigua JA\na/cerrada HA\na/name LA\na/nueva KC\na/nueva/oficina MA\na/vieja IA\nk/documento \nk/entidad HF\nk/funcion \nk/norma \nk/pagina AG\nk/tema \n");
