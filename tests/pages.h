#pragma once

int page_main (int         argc,
               char      **argv,
               char       *page,
               const char *source);
