#pragma once

// The one way to SQLite's C interface: it declares sessions only with these defined before it.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>
