vitrinaIndex("f0","a/council IE\na/council/clerk JD\nk/agency IB\nk/document \nk/function KC\nk/norm \nk/page AH\nk/theme \n");
