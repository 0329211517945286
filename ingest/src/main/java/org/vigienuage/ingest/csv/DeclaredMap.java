package org.vigienuage.ingest.csv;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A map of a declaration that remembers its lines, so that a mistake can be shown where it stands. */
final class DeclaredMap {

    private final String file;
    private final String path;
    private final int line;
    private final Map<String, Node> entries = new LinkedHashMap<>();

    private DeclaredMap(String file, String path, MappingNode node) {
        this.file = file;
        this.path = path;
        this.line = lineOf(node);
        for (var entry : node.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw mistake(lineOf(entry.getKeyNode()), path + " has a key that is not a text");
            }
            if (entries.put(key.getValue(), entry.getValueNode()) != null) {
                throw mistake(lineOf(key), at(key.getValue()) + " stands twice");
            }
        }
    }

    /** Reads a whole file. */
    static DeclaredMap of(String file, String yaml) {
        try {
            var root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
            if (root instanceof MappingNode map) {
                return new DeclaredMap(file, "", map);
            }
            throw new MalformedDeclarationException(file + ": it is not a list of keys with values");
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            var where = mark == null ? "" : ", line " + (mark.getLine() + 1);
            throw new MalformedDeclarationException(file + where + ": it is not YAML: " + broken.getProblem());
        } catch (YAMLException broken) {
            throw new MalformedDeclarationException(file + ": it is not YAML: " + broken.getMessage());
        }
    }

    Set<String> keys() {
        return entries.keySet();
    }

    /** Refuses every key but these. */
    void allowOnly(Collection<String> known) {
        for (var key : entries.keySet()) {
            if (!known.contains(key)) {
                throw mistake(key, "is not known; known here are " + String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    /** The text of a key; empty when it is missing or null. */
    Optional<String> text(String key) {
        var node = entries.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.ofNullable(valueOf(scalar));
        }
        throw mistake(key, "must be one value");
    }

    String requiredText(String key) {
        return text(key).filter(text -> !text.isBlank()).orElseThrow(() -> missing(key));
    }

    /** One value or a list of them. */
    List<String> texts(String key) {
        var node = entries.get(key);
        return switch (node) {
            case null -> List.of();
            case ScalarNode scalar -> List.of(requiredValue(key, scalar));
            case SequenceNode list -> {
                var texts = new ArrayList<String>();
                for (var item : list.getValue()) {
                    if (!(item instanceof ScalarNode scalar)) {
                        throw mistake(key, "must be a list of texts");
                    }
                    texts.add(requiredValue(key, scalar));
                }
                yield List.copyOf(texts);
            }
            default -> throw mistake(key, "must be a text or a list of texts");
        };
    }

    Optional<DeclaredMap> map(String key) {
        var node = entries.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof MappingNode map) {
            return Optional.of(new DeclaredMap(file, at(key), map));
        }
        throw mistake(key, "must have keys of its own");
    }

    DeclaredMap requiredMap(String key) {
        return map(key).orElseThrow(() -> missing(key));
    }

    /** A list of maps, empty when the key is missing. */
    List<DeclaredMap> maps(String key) {
        var node = entries.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode list)) {
            throw mistake(key, "must be a list");
        }
        var maps = new ArrayList<DeclaredMap>();
        for (var item : list.getValue()) {
            if (!(item instanceof MappingNode map)) {
                throw mistake(key, "must be a list whose items have keys");
            }
            maps.add(new DeclaredMap(file, at(key), map));
        }
        return List.copyOf(maps);
    }

    boolean isMap(String key) {
        return entries.get(key) instanceof MappingNode;
    }

    boolean flag(String key, boolean otherwise) {
        return switch (text(key).orElse(Boolean.toString(otherwise))) {
            case "true" -> true;
            case "false" -> false;
            default -> throw mistake(key, "must be true or false");
        };
    }

    MalformedDeclarationException missing(String key) {
        return mistake(line, at(key) + " is missing");
    }

    /** A mistake in the value of a key. */
    MalformedDeclarationException mistake(String key, String problem) {
        var node = entries.get(key);
        return mistake(node == null ? line : lineOf(node), at(key) + " " + problem);
    }

    private MalformedDeclarationException mistake(int where, String problem) {
        return new MalformedDeclarationException("%s, line %d: %s".formatted(file, where, problem));
    }

    private String requiredValue(String key, ScalarNode scalar) {
        var value = valueOf(scalar);
        if (value == null) {
            throw mistake(key, "has an empty value");
        }
        return value;
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static @Nullable String valueOf(ScalarNode scalar) {
        return scalar.getTag().equals(Tag.NULL) ? null : scalar.getValue();
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
