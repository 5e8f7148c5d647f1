package milaan.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import milaan.annotation.Tag;
import milaan.annotation.TagColour;
import milaan.annotation.TagPattern;
import milaan.annotation.TagSet;

/** The tags of a story file. A file of the first format, opened only to be read, has no columns for their looks yet. */
record TagTable(Connection connection) {

    TagSet read() throws SQLException {
        List<Tag> tags = new ArrayList<>();
        List<Tag> retired = new ArrayList<>();
        try (Statement s = connection.createStatement();
             ResultSet r = s.executeQuery("SELECT * FROM tag ORDER BY position")) {
            boolean looks = r.getMetaData().getColumnCount() > 5;
            while (r.next()) {
                Tag plain = new Tag(r.getString("id"), r.getString("english"), r.getString("hindi"), r.getInt("key"));
                Tag tag = looks ? dressed(plain, r.getString("colour"), r.getString("pattern")) : dressed(plain, "", "");
                (looks && r.getInt("retired") == 1 ? retired : tags).add(tag);
            }
        }
        return new TagSet(tags, retired);
    }

    /** Inside a transaction of the caller's. */
    void write(TagSet set) throws SQLException {
        try (Statement s = connection.createStatement()) {
            s.execute("DELETE FROM tag");
        }
        try (PreparedStatement s = connection.prepareStatement("INSERT INTO tag VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            int position = 0;
            for (Tag tag : set.tags()) {
                insert(s, tag, position++, false);
            }
            for (Tag tag : set.retired()) {
                insert(s, tag, position++, true);
            }
        }
    }

    private static void insert(PreparedStatement s, Tag tag, int position, boolean retired) throws SQLException {
        s.setString(1, tag.id());
        s.setInt(2, position);
        s.setString(3, tag.english());
        s.setString(4, tag.hindi());
        s.setInt(5, tag.key());
        s.setString(6, tag.colour().code());
        s.setString(7, tag.pattern().code());
        s.setInt(8, retired ? 1 : 0);
        s.executeUpdate();
    }

    /** Where the file says nothing, a tag of the standard set looks as it does there. */
    private static Tag dressed(Tag plain, String colour, String pattern) {
        Tag usual = TagSet.STANDARD.withId(plain.id()).orElse(plain);
        Optional<TagColour> ownColour = Arrays.stream(TagColour.values()).filter(c -> c.code().equals(colour)).findFirst();
        Optional<TagPattern> ownPattern = Arrays.stream(TagPattern.values()).filter(p -> p.code().equals(pattern)).findFirst();
        return new Tag(plain.id(), plain.english(), plain.hindi(), plain.key(), ownColour.orElse(usual.colour()),
                ownPattern.orElse(usual.pattern()));
    }
}
