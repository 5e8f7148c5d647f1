package milaan.comparison.role;

import java.util.List;

/** One stretch of English with those who look around its verbs. */
record EnglishClause(Stretch stretch, EnglishGroups groups, EnglishVerbGroup verbs, EnglishSubject subjects, EnglishObject objects) {

    static EnglishClause of(Stretch stretch, List<Mention> mentions) {
        EnglishGroups groups = new EnglishGroups(stretch, mentions);
        return new EnglishClause(stretch, groups, new EnglishVerbGroup(stretch, groups), new EnglishSubject(stretch, groups),
                new EnglishObject(stretch, mentions, groups));
    }
}
