package org.clusterscape.model.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * A model file: XMI that EMF itself can read and write, in UTF-8 with LF, one element a line. Every element has an
 * {@code xmi:id}, which it keeps when it is edited, moved, or deleted and brought back; a copy gets a new one.
 * <p>
 * Loading gives the whole model or an {@link InputException}. Saving reads back what it is about to write, replaces the
 * file in one step and keeps backups; see {@link SafeFile}. Comments stay with the elements that they stand before.
 */
public final class ClusterscapeResource extends XMIResourceImpl {

    /** Load option: {@link Boolean#TRUE} keeps references whose target is missing, as proxies, and warns of them. */
    public static final String OPTION_KEEP_DANGLING = "CLUSTERSCAPE_KEEP_DANGLING";

    /** Load option: the {@link Limits} of what is read. */
    public static final String OPTION_LIMITS = "CLUSTERSCAPE_LIMITS";

    /** Save option: {@link Boolean#TRUE} saves even if somebody else has changed the file meanwhile. */
    public static final String OPTION_OVERWRITE = "CLUSTERSCAPE_OVERWRITE";

    static final String ENCODING = "UTF-8";

    private final Markup markup = new Markup();
    private final Map<EObject, String> danglingIds = new WeakHashMap<>();
    private final ModelFileState state = new ModelFileState();
    private String schemaLocation;
    private Ids ids;
    private boolean hasIdAttributes;
    private boolean loadsFile;
    private SaveResult lastSave;

    /** @param uri where the model is stored; usually a file URI */
    public ClusterscapeResource(URI uri) {
        super(uri);
    }

    @Override
    public String getEncoding() {
        return ENCODING;
    }

    /** The file, or null when the model is stored elsewhere, such as in an archive. */
    public Path file() {
        URI normalized = uri == null ? null : CommonPlugin.resolve(getURIConverter().normalize(uri));
        return normalized == null || !normalized.isFile() ? null : Path.of(normalized.toFileString());
    }

    /** How users know the file. */
    String name() {
        Path file = file();
        return file == null ? String.valueOf(uri) : file.toString();
    }

    /** What the last save did, or null. */
    public SaveResult lastSave() {
        return lastSave;
    }

    // Ids

    @Override
    protected boolean useUUIDs() {
        return true;
    }

    @Override
    protected void attachedHelper(EObject element) {
        if (getID(element) == null) {
            String former = DETACHED_EOBJECT_TO_ID_MAP.remove(element);
            setID(element, former == null || getIDToEObjectMap().containsKey(former) ? newId() : former);
        }
        hasIdAttributes |= element.eClass().getEIDAttribute() != null;
        super.attachedHelper(element);
    }

    private String newId() {
        ids = ids == null ? new Ids() : ids;
        return ids.draw();
    }

    /** @throws IllegalArgumentException when another element of the model has the id, or it cannot be stored */
    @Override
    public void setID(EObject element, String id) {
        EObject other = id == null ? null : getIDToEObjectMap().get(id);
        if (other != null && other != element) {
            throw new DuplicateIdException(id);
        }
        if (id != null && !Ids.isUsable(id)) {
            throw new IllegalArgumentException(Messages.bind(Messages.badId, id));
        }
        super.setID(element, id);
    }

    /**
     * EMF would search the whole model for an id that is not in the map, once for every reference that is read. Only ids
     * that are attributes of an extension's metamodel have to be searched for, and only once all is read.
     */
    @Override
    protected EObject getEObjectByID(String id) {
        EObject element = getIDToEObjectMap().get(id);
        if (element == null && hasIdAttributes) {
            element = isLoading() ? byAttribute().get(id) : super.getEObjectByID(id);
        }
        return element;
    }

    private Map<String, EObject> byAttribute() {
        if (getIntrinsicIDToEObjectMap() == null) {
            setIntrinsicIDToEObjectMap(IdAttributes.of(this));
        }
        return getIntrinsicIDToEObjectMap();
    }

    // What EMF has no place for

    Markup markup() {
        return markup;
    }

    void keepDangling(EObject proxy, String id) {
        danglingIds.put(proxy, id);
    }

    /** The id of a missing element that a proxy stands for, or null. */
    String danglingId(EObject proxy) {
        return danglingIds.isEmpty() ? null : danglingIds.get(proxy);
    }

    String schemaLocation() {
        return schemaLocation;
    }

    void setSchemaLocation(String schemaLocation) {
        this.schemaLocation = schemaLocation;
    }

    // Loading

    @Override
    protected XMLHelper createXMLHelper() {
        return new ModelHelper(this);
    }

    @Override
    public void load(Map<?, ?> options) throws IOException {
        Path file = file();
        if (isLoaded || file == null) {
            super.load(options);
            return;
        }
        ModelFileState.requireReadable(file, limits(options));
        loadsFile = true;
        try {
            super.load(options);
        } finally {
            loadsFile = false;
        }
    }

    @Override
    public void doLoad(InputStream stream, Map<?, ?> options) throws IOException {
        Path source = loadsFile ? file() : null;
        boolean whole = false;
        try {
            boolean keepDangling = options != null && Boolean.TRUE.equals(options.get(OPTION_KEEP_DANGLING));
            Fingerprint read = new ModelReader(this, limits(options), keepDangling).read(stream, source);
            whole = true;
            if (source != null) {
                state.remember(source, read);
            }
        } finally {
            setIntrinsicIDToEObjectMap(null);
            if (!whole) {
                forget();
            }
        }
    }

    private static Limits limits(Map<?, ?> options) {
        return options != null && options.get(OPTION_LIMITS) instanceof Limits limits ? limits : Limits.standard();
    }

    /** Leaves nothing of a file that could not be read whole. */
    private void forget() {
        isLoaded = false;
        contents = null;
        idToEObjectMap = null;
        eObjectToIDMap = null;
        markup.clear();
        danglingIds.clear();
        getWarnings().clear();
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        markup.clear();
        danglingIds.clear();
        schemaLocation = null;
    }

    // Saving

    /**
     * Saves the model; see {@link #save(boolean)}.
     *
     * @throws ChangedOnDiskException unless {@link #OPTION_OVERWRITE} is given
     */
    @Override
    public void save(Map<?, ?> options) throws IOException {
        if (file() != null) {
            save(options != null && Boolean.TRUE.equals(options.get(OPTION_OVERWRITE)));
            return;
        }
        XmlContent content = checkedContent();
        try (OutputStream out = getURIConverter().createOutputStream(uri, options)) {
            content.writeTo(out);
        }
        setModified(false);
    }

    /**
     * Saves the model to its file, unless the file has the same content already.
     *
     * @param overwrite whether to save even if somebody else has changed the file meanwhile
     * @throws ChangedOnDiskException when somebody else has
     * @throws IOException with a message that says what happened; the old file is whole
     */
    public SaveResult save(boolean overwrite) throws IOException {
        Path file = file();
        if (file == null) {
            throw new IOException(Messages.bind(Messages.noFile, uri));
        }
        ModelWriter writer = new ModelWriter(this);
        XmlContent content = writer.checkedContent();
        boolean written = state.write(file, content, overwrite);
        setModified(false);
        setTimeStamp(Files.getLastModifiedTime(file).toMillis());
        lastSave = new SaveResult(file, written, writer.replacements());
        return lastSave;
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        checkedContent().writeTo(out);
    }

    private XmlContent checkedContent() throws IOException {
        return new ModelWriter(this).checkedContent();
    }

    /** What a caller may want to tell the author: references without a target, when the file was read leniently. */
    List<ReadNotice> notices() {
        return getWarnings().stream().filter(ReadNotice.class::isInstance).map(ReadNotice.class::cast).toList();
    }
}
