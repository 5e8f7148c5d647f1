package milaan.intake;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import milaan.annotation.Tag;
import milaan.annotation.TagColour;
import milaan.annotation.TagPattern;
import milaan.work.Problem;
import milaan.work.ProblemException;
import milaan.work.TagFault;
import milaan.work.WholeFile;

/**
 * A set of tags in a file: {@code {"schema": "milaan-tags/1", "tags": [{"id", "english", "hindi", "key", "colour",
 * "line"}, …]}}, described in the guide. Read strictly: the first thing that is wrong is said, and nothing is taken over.
 */
public final class TagSetFile {

    public static final int MOST = 40;
    private static final String SCHEMA = "milaan-tags/1";
    private static final List<String> FIELDS = List.of("id", "english", "hindi", "key", "colour", "line");

    private final ObjectMapper mapper = new ObjectMapper();

    public List<Tag> read(Path file) throws ProblemException {
        JsonNode root = parsed(file);
        JsonNode tags = root.path("tags");
        if (!root.path("schema").asText().equals(SCHEMA) || !tags.isArray()) {
            throw wrong(file, TagFault.FORMAT, 0, "", "");
        }
        if (tags.size() > MOST) {
            throw wrong(file, TagFault.TOO_MANY, tags.size(), String.valueOf(MOST), "");
        }
        List<Tag> read = new ArrayList<>();
        for (JsonNode node : tags) {
            Tag tag = tag(file, node, read.size() + 1);
            checkAlone(file, tag, read);
            read.add(tag);
        }
        return List.copyOf(read);
    }

    /** The file appears whole or stays as it was. */
    public void write(Path file, List<Tag> tags) throws ProblemException {
        ObjectNode root = mapper.createObjectNode().put("schema", SCHEMA);
        ArrayNode all = root.putArray("tags");
        for (Tag tag : tags) {
            ObjectNode node = all.addObject().put("id", tag.id()).put("english", tag.english()).put("hindi", tag.hindi());
            if (tag.key() >= 0) {
                node.put("key", tag.key());
            }
            node.put("colour", tag.colour().code()).put("line", tag.pattern().code());
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] bytes = mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
            WholeFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            throw new ProblemException(new Problem.NotWritable(file), e);
        }
    }

    private JsonNode parsed(Path file) throws ProblemException {
        try {
            JsonNode root = mapper.readTree(TextFileReader.read(file).value());
            if (root == null || !root.isObject()) {
                throw wrong(file, TagFault.FORMAT, 0, "", "");
            }
            return root;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new ProblemException(new Problem.TagsBroken(file, at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr()), e);
        }
    }

    private static Tag tag(Path file, JsonNode node, int number) throws ProblemException {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!FIELDS.contains(field.getKey())) {
                throw wrong(file, TagFault.FIELD_UNKNOWN, number, field.getKey(), String.join(", ", FIELDS));
            }
        }
        String english = name(file, node, "english", number);
        String hindi = name(file, node, "hindi", number);
        JsonNode key = node.path("key");
        if (!key.isMissingNode() && (!key.isIntegralNumber() || key.asInt() < 0 || key.asInt() > 9)) {
            throw wrong(file, TagFault.KEY_WRONG, number, key.asText(), "");
        }
        int digit = key.isMissingNode() ? -1 : key.asInt();
        Tag plain = new Tag(node.path("id").asText("tag-" + number), english, hindi, digit);
        String colour = node.path("colour").asText(plain.colour().code());
        String line = node.path("line").asText(plain.pattern().code());
        Optional<TagColour> hue = Arrays.stream(TagColour.values()).filter(c -> c.code().equals(colour)).findFirst();
        Optional<TagPattern> pattern = Arrays.stream(TagPattern.values()).filter(p -> p.code().equals(line)).findFirst();
        if (hue.isEmpty()) {
            throw wrong(file, TagFault.COLOUR_UNKNOWN, number, colour,
                    String.join(", ", Arrays.stream(TagColour.values()).map(TagColour::code).toList()));
        }
        if (pattern.isEmpty()) {
            throw wrong(file, TagFault.LINE_UNKNOWN, number, line,
                    String.join(", ", Arrays.stream(TagPattern.values()).map(TagPattern::code).toList()));
        }
        return new Tag(plain.id(), english, hindi, digit, hue.get(), pattern.get());
    }

    private static String name(Path file, JsonNode node, String field, int number) throws ProblemException {
        String name = node.path(field).asText("").strip();
        if (!node.path(field).isTextual() || name.isEmpty()) {
            throw wrong(file, TagFault.NAME_MISSING, number, field, "");
        }
        return name;
    }

    private static void checkAlone(Path file, Tag tag, List<Tag> before) throws ProblemException {
        int number = before.size() + 1;
        for (Tag other : before) {
            if (other.id().equals(tag.id())) {
                throw wrong(file, TagFault.ID_TWICE, number, tag.id(), other.english());
            }
            if (other.english().equalsIgnoreCase(tag.english()) || other.hindi().equals(tag.hindi())) {
                throw wrong(file, TagFault.NAME_TWICE, number, tag.english(), other.english());
            }
            if (tag.key() >= 0 && other.key() == tag.key()) {
                throw wrong(file, TagFault.KEY_TWICE, number, String.valueOf(tag.key()), other.english());
            }
        }
    }

    private static ProblemException wrong(Path file, TagFault fault, int number, String value, String other) {
        return new ProblemException(new Problem.TagsWrong(file, fault, number, value, other));
    }
}
