vitrinaIndex("d0",[[["",""],["","council/"],["Town Council","council/clerk/"],["Town Council › Clerk's Office","council/clerk/functions/"]],[
[5,0,"index.html","","Open Window","Two agencies, in English.\nWhat the council and its clerk do."],
[5,0,"agencies/index.html","","Agencies",""],
[5,0,"functions/index.html","","All functions",""],
[5,0,"site-map.html","","Site map",""],
[5,0,"data/index.html","","Open data","The data of this portal in formats that programs read. They come from the same pages and change with them."],
[5,0,"accessibility-statement.html","","Accessibility statement","How far this portal is accessible, what was checked and what was not, and whom to write to where something is not."],
[5,0,"functions/a-z/index.html","","Functions from A to Z",""],
[5,0,"organisation-chart.html","","Organisation chart",""],
[0,1,"index.html","","Town Council","It decides.\nA text without functions & with an escaped <b>."],
[0,2,"index.html","","Clerk's Office","Functions\nThe office shall:\n"],
[1,3,"1.html","1",16,"Keep the minutes."],
[1,3,"2.html","2",29,"Publish them; see the council."],
[1,3,"3.html","3",22,"Perform any other duty."]]]);
