// Kept wrong on purpose: the architecture test must refuse it.
#include "core/trading/OrderRouter.h"
