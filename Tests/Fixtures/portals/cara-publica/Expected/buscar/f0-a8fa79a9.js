vitrinaIndex("f0","a/hacienda PAED\nk/documento XA\nk/entidad RACA\nk/funcion SBBB\nk/norma PB\nk/pagina AM\nk/tema NB\nt/atencion-ciudadana OAEA\nt/presupuesto-y-hacienda NAHB\n");
