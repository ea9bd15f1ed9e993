package org.clusterscape.card.internal.merge;

import org.clusterscape.card.internal.vocabulary.Codes;

/** What the kinds of items share while one card goes into the model. */
record MergeContext(ModelElements elements, CardMemory memory, Values values, ChangeLog log, Codes codes) {
}
