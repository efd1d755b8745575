#include "ui/jobs/job.h"

// The signals of Job need a translation unit for their meta object.
