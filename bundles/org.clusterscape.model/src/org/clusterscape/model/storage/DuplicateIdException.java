package org.clusterscape.model.storage;

/** An id was to be given to an element that another element of the same model has. */
final class DuplicateIdException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String id;

    DuplicateIdException(String id) {
        super(Messages.bind(Messages.duplicateIdSomewhere, id));
        this.id = id;
    }

    String id() {
        return id;
    }
}
