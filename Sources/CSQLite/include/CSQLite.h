// Own prototypes of the SQLite functions the register uses.
//
// Some official toolchain images carry libsqlite3.so.0 without sqlite3.h. SQLite promises never to change these
// signatures and numbers (https://www.sqlite.org/capi3ref.html), so twenty lines of ours build on every machine.
#ifndef SAMODIAG_CSQLITE_H
#define SAMODIAG_CSQLITE_H

#include <stdint.h>

typedef struct sqlite3 sqlite3;
typedef struct sqlite3_stmt sqlite3_stmt;
typedef struct sqlite3_backup sqlite3_backup;

const char *sqlite3_libversion(void);

int sqlite3_open_v2(const char *path, sqlite3 **database, int flags, const char *vfs);
int sqlite3_close_v2(sqlite3 *database);
int sqlite3_busy_timeout(sqlite3 *database, int milliseconds);
int sqlite3_extended_result_codes(sqlite3 *database, int on);
int sqlite3_extended_errcode(sqlite3 *database);
int sqlite3_system_errno(sqlite3 *database);
const char *sqlite3_errmsg(sqlite3 *database);
int sqlite3_get_autocommit(sqlite3 *database);
int sqlite3_changes(sqlite3 *database);
int64_t sqlite3_last_insert_rowid(sqlite3 *database);

int sqlite3_prepare_v2(sqlite3 *database, const char *sql, int bytes, sqlite3_stmt **statement, const char **tail);
int sqlite3_step(sqlite3_stmt *statement);
int sqlite3_reset(sqlite3_stmt *statement);
int sqlite3_clear_bindings(sqlite3_stmt *statement);
int sqlite3_finalize(sqlite3_stmt *statement);
int sqlite3_bind_parameter_count(sqlite3_stmt *statement);
int sqlite3_bind_null(sqlite3_stmt *statement, int index);
int sqlite3_bind_int64(sqlite3_stmt *statement, int index, int64_t value);

int sqlite3_column_count(sqlite3_stmt *statement);
int sqlite3_column_type(sqlite3_stmt *statement, int column);
int64_t sqlite3_column_int64(sqlite3_stmt *statement, int column);
const unsigned char *sqlite3_column_text(sqlite3_stmt *statement, int column);
const void *sqlite3_column_blob(sqlite3_stmt *statement, int column);
int sqlite3_column_bytes(sqlite3_stmt *statement, int column);
const char *sqlite3_column_name(sqlite3_stmt *statement, int column);

/// Calls back at the end of each statement (what = 2); tests let another process in at that moment.
int sqlite3_trace_v2(
    sqlite3 *database, unsigned what, int (*callback)(unsigned what, void *context, void *, void *), void *context);

sqlite3_backup *sqlite3_backup_init(sqlite3 *to, const char *toName, sqlite3 *from, const char *fromName);
int sqlite3_backup_step(sqlite3_backup *backup, int pages);
int sqlite3_backup_finish(sqlite3_backup *backup);
int sqlite3_backup_remaining(sqlite3_backup *backup);
int sqlite3_backup_pagecount(sqlite3_backup *backup);

/// Binds UTF-8 text; SQLite keeps a copy of its own (SQLITE_TRANSIENT is a cast no Swift can write).
int samodiag_bind_text(sqlite3_stmt *statement, int index, const char *text, int64_t bytes);
/// Binds bytes; SQLite keeps a copy of its own.
int samodiag_bind_blob(sqlite3_stmt *statement, int index, const void *blob, int64_t bytes);

#endif
