// nothing
/* but
 comments */
