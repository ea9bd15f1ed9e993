package org.clusterscape.viewpoint.internal.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.viewpoint.representation.tree.DTree;
import org.clusterscape.viewpoint.representation.tree.DTreeItem;
import org.clusterscape.viewpoint.representation.tree.DTreeItemContainer;
import org.clusterscape.viewpoint.representation.tree.TreeFactory;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.tree.TreeItemMapping;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Brings the items of a tree up to date. */
public final class TreeRefresh {

    private final Collection<? extends EObject> created;
    private final ItemCandidates candidates;
    private final ItemLooks looks;

    /** What is the same over refreshes: the object, and the mapping or the one that it specialises. */
    private record Identity(TreeItemMapping family, EObject target) {
    }

    /** An item as it should be, with its place among those of its mapping. */
    private record Wanted(TreeItemMapping mapping, EObject target, int index) {
    }

    /** @param created the elements that are new; closed items with such elements in them are opened */
    public TreeRefresh(ModelSession session, DTree tree, Collection<? extends EObject> created) {
        this.created = created;
        this.candidates = new ItemCandidates(session, tree);
        this.looks = new ItemLooks(session, tree);
    }

    /** The tree that an item is in. */
    public static DTree treeOf(EObject item) {
        EObject owner = item;
        while (!(owner instanceof DTree result)) {
            owner = owner.eContainer();
        }
        return result;
    }

    /** Brings label, style and semantic elements of an item up to date, and of the open ones in it. */
    public void refreshLooks(DTreeItem item) {
        looks.refresh(item);
        if (item.isExpanded()) {
            item.getOwnedTreeItems().forEach(this::refreshLooks);
        }
    }

    /** Brings what is in a tree or item up to date. */
    public void refresh(DTreeItemContainer owner) {
        Map<Identity, List<DTreeItem>> old = new LinkedHashMap<>();
        for (DTreeItem item : owner.getOwnedTreeItems()) {
            old.computeIfAbsent(new Identity(family(item.getActualMapping()), item.getTarget()),
                    key -> new ArrayList<>()).add(item);
        }
        Map<Identity, Wanted> wanted = wanted(owner);
        Map<DTreeItem, Wanted> kept = new LinkedHashMap<>();
        List<Wanted> missing = new ArrayList<>();
        wanted.forEach((identity, each) -> {
            if (old.containsKey(identity)) {
                kept.put(old.get(identity).getFirst(), each);
            } else {
                missing.add(each);
            }
        });
        if (isOpen(owner, missing)) {
            synchronize(owner, kept, missing);
        } else if (kept.isEmpty() && !missing.isEmpty()) {
            add(owner, missing.getFirst());
        }
    }

    private Map<Identity, Wanted> wanted(DTreeItemContainer owner) {
        Map<Identity, Wanted> result = new LinkedHashMap<>();
        for (TreeItemMapping mapping : mappings(owner)) {
            List<EObject> elements = candidates.of(owner, mapping);
            for (int i = 0; i < elements.size(); i++) {
                EObject element = elements.get(i);
                if (candidates.isWanted(owner, mapping, element)) {
                    result.putIfAbsent(new Identity(family(mapping), element), new Wanted(mapping, element, i));
                }
            }
        }
        return result;
    }

    /** The mappings of what is in a tree or item; those that specialise others go before them. */
    private static Set<TreeItemMapping> mappings(DTreeItemContainer owner) {
        List<TreeItemMapping> own = new ArrayList<>();
        if (owner instanceof DTree root) {
            own.addAll(root.getDescription().getSubItemMappings());
        } else if (owner instanceof DTreeItem item) {
            own.addAll(item.getActualMapping().getSubItemMappings());
            own.addAll(item.getActualMapping().getReusedTreeItemMappings());
        }
        Set<TreeItemMapping> result = new LinkedHashSet<>();
        for (TreeItemMapping each : own) {
            own.stream().filter(other -> other.getSpecialize() == each).forEach(result::add);
            result.add(each);
        }
        return result;
    }

    private static TreeItemMapping family(TreeItemMapping mapping) {
        Set<TreeItemMapping> seen = new LinkedHashSet<>();
        TreeItemMapping result = mapping;
        while (result.getSpecialize() != null && seen.add(result)) {
            result = result.getSpecialize();
        }
        return result;
    }

    private boolean isOpen(DTreeItemContainer owner, List<Wanted> missing) {
        if (!(owner instanceof DTreeItem item) || item.isExpanded()) {
            return true;
        }
        boolean opens = missing.stream()
                .anyMatch(each -> created.stream().anyMatch(element -> EcoreUtil.isAncestor(element, each.target())));
        if (opens) {
            item.setExpanded(true);
        }
        return opens;
    }

    private void synchronize(DTreeItemContainer owner, Map<DTreeItem, Wanted> kept, List<Wanted> missing) {
        owner.getOwnedTreeItems().removeIf(item -> !kept.containsKey(item));
        Map<DTreeItem, Wanted> all = new LinkedHashMap<>(kept);
        for (Wanted each : missing) {
            DTreeItem item = add(owner, each);
            looks.refresh(item);
            all.put(item, each);
        }
        sort(owner, all);
        all.keySet().forEach(this::refresh);
        kept.forEach((item, each) -> {
            item.setActualMapping(each.mapping());
            looks.refresh(item);
        });
    }

    private static DTreeItem add(DTreeItemContainer owner, Wanted wanted) {
        DTreeItem item = TreeFactory.eINSTANCE.createDTreeItem();
        item.setActualMapping(wanted.mapping());
        item.setTarget(wanted.target());
        item.getSemanticElements().add(wanted.target());
        item.setOwnedStyle(ItemLooks.UNKNOWN);
        owner.getOwnedTreeItems().add(item);
        return item;
    }

    /** The items of each mapping are together, in the order of the candidates; kept ones tell which mapping is first. */
    private static void sort(DTreeItemContainer owner, Map<DTreeItem, Wanted> items) {
        Map<TreeItemMapping, Integer> counts = new LinkedHashMap<>();
        items.keySet().forEach(item -> counts.merge(item.getActualMapping(), 1, Integer::sum));
        Map<TreeItemMapping, Integer> begins = new HashMap<>();
        int begin = 0;
        for (Map.Entry<TreeItemMapping, Integer> each : counts.entrySet()) {
            begins.put(each.getKey(), begin);
            begin += each.getValue();
        }
        Map<DTreeItem, Integer> places = new HashMap<>();
        items.forEach((item, wanted) -> places.put(item, begins.get(item.getActualMapping()) + wanted.index()));
        ECollections.sort(owner.getOwnedTreeItems(), (a, b) -> Integer.compare(places.get(a), places.get(b)));
    }
}
