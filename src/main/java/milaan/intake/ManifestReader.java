package milaan.intake;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import milaan.model.Edition;
import milaan.model.Language;
import milaan.model.SourceText;
import milaan.model.Story;
import milaan.text.Scripts;
import milaan.work.Notice;
import milaan.work.Problem;
import milaan.work.ProblemException;

/**
 * Reads the manifest of an article set. {@code id} and {@code file} are required; a field that is nearly one of the
 * known names is an error that says so, any other unknown field a notice.
 */
final class ManifestReader {

    private static final List<String> STORY_FIELDS = List.of("schema", "title", "note", "articles");
    private static final List<String> ARTICLE_FIELDS = List.of("id", "file", "language", "published", "outlet",
            "headline", "byline", "url");

    private final Path manifest;
    private final ObjectMapper mapper = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    private final List<Notice> notices = new ArrayList<>();
    private final Map<String, Path> sources = new LinkedHashMap<>();

    ManifestReader(Path manifest) {
        this.manifest = manifest;
    }

    ReadStory read(Path storyFile, String fallbackTitle) throws ProblemException {
        JsonNode root = parsed(TextFileReader.read(manifest).value());
        checkFields(root, STORY_FIELDS);
        JsonNode articles = root.path("articles");
        if (!articles.isArray()) {
            throw new ProblemException(new Problem.ManifestFieldMissing(manifest, 0, "articles"));
        }
        List<Edition> editions = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            editions.add(edition(articles.get(i), i + 1));
        }
        String title = text(root, "title", "").filter(t -> !t.isBlank()).orElse(fallbackTitle);
        return new ReadStory(new Story(title, text(root, "note", ""), editions), storyFile, sources, notices);
    }

    private JsonNode parsed(String json) throws ProblemException {
        try {
            JsonNode root = mapper.readTree(json);
            if (root == null || !root.isObject()) {
                throw new ProblemException(new Problem.ManifestBroken(manifest, 1, 1, "no JSON object"));
            }
            return root;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new ProblemException(new Problem.ManifestBroken(manifest, at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr(), e.getOriginalMessage()), e);
        }
    }

    private Edition edition(JsonNode article, int number) throws ProblemException {
        if (!article.isObject()) {
            throw new ProblemException(new Problem.ManifestFieldMissing(manifest, number, "id"));
        }
        checkFields(article, ARTICLE_FIELDS);
        String id = required(article, "id", number);
        Path file = file(required(article, "file", number), id);
        if (sources.put(id, file) != null) {
            throw new ProblemException(new Problem.ArticleIdTwice(manifest, id));
        }
        SourceText source = TextFileReader.read(file);
        return new Edition(id, language(article, id, source), published(article, id), text(article, "outlet", id),
                text(article, "headline", id), text(article, "byline", id), text(article, "url", id), source, 0);
    }

    private Path file(String name, String id) throws ProblemException {
        Path file;
        try {
            file = manifest.toAbsolutePath().resolveSibling(name);
        } catch (java.nio.file.InvalidPathException e) {
            throw new ProblemException(new Problem.ManifestValueWrong(manifest, id, "file", name), e);
        }
        if (!Files.exists(file)) {
            throw new ProblemException(new Problem.ManifestFileMissing(manifest, id, file));
        }
        return file;
    }

    private Language language(JsonNode article, String id, SourceText source) throws ProblemException {
        Optional<String> stated = text(article, "language", id);
        Optional<Language> seen = Scripts.languageOf(source.value());
        if (stated.isEmpty()) {
            return seen.orElse(Language.ENGLISH);
        }
        Language language = Language.of(stated.get()).orElseThrow(() ->
                new ProblemException(new Problem.ManifestValueWrong(manifest, id, "language", stated.get())));
        if (seen.isPresent() && seen.get() != language) {
            notices.add(new Notice.LanguageBelievedFromScript(id, language.code(), seen.get().code()));
            return seen.get();
        }
        return language;
    }

    private Optional<LocalDate> published(JsonNode article, String id) throws ProblemException {
        Optional<String> day = text(article, "published", id).filter(d -> !d.isBlank());
        if (day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day.get().strip()));
        } catch (DateTimeParseException e) {
            throw new ProblemException(new Problem.ManifestValueWrong(manifest, id, "published", day.get()), e);
        }
    }

    private void checkFields(JsonNode node, List<String> known) throws ProblemException {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = field.getKey();
            if (known.contains(name)) {
                continue;
            }
            Optional<String> meant = NearName.meant(name, known);
            if (meant.isPresent()) {
                throw new ProblemException(new Problem.ManifestFieldMisspelt(manifest, name, meant.get()));
            }
            notices.add(new Notice.ManifestFieldUnknown(manifest, name));
        }
    }

    private String required(JsonNode article, String field, int number) throws ProblemException {
        return text(article, field, String.valueOf(number)).filter(v -> !v.isBlank())
                .orElseThrow(() -> new ProblemException(new Problem.ManifestFieldMissing(manifest, number, field)));
    }

    private Optional<String> text(JsonNode node, String field, String article) throws ProblemException {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new ProblemException(new Problem.ManifestValueWrong(manifest, article, field, value.toString()));
        }
        return Optional.of(value.textValue());
    }
}
