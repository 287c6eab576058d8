#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A server of OParl on the loopback device, in a thread of its own, that behaves as badly as it is told. */
typedef struct _CouncilServer CouncilServer;

typedef enum
{
  FAULT_NONE,
  FAULT_HANG_UP,      /* closes the connection without a word */
  FAULT_CUT,          /* closes it in the middle of the body */
  FAULT_CLOSE,        /* closes it behind the body, without having said so */
  FAULT_FALL_SILENT,  /* stops in the middle of the body, and cancels what it was told to */
  FAULT_PACK,         /* none: the body is sent with gzip */
} Fault;

typedef struct
{
  guint status;        /* 0: 200 */
  const char *body;    /* @ stands for the URL of the server */
  const char *type;    /* NULL: JSON */
  const char *header;  /* NULL, or the name of one more, */
  const char *value;   /* and its value */
  Fault fault;
} Answer;

CouncilServer *council_server_new          (void);
void           council_server_free         (CouncilServer *self);
char          *council_server_dup_text     (CouncilServer *self,
                                            const char    *text);
void           council_server_answer       (CouncilServer *self,
                                            const char    *path,
                                            Answer         answer);
void           council_server_set_cancel   (CouncilServer *self,
                                            GCancellable  *cancellable);
void           council_server_fail_at      (CouncilServer *self,
                                            guint          request);
char          *council_server_take_log     (CouncilServer *self);
char          *council_server_dup_agent    (CouncilServer *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CouncilServer, council_server_free)

G_END_DECLS
