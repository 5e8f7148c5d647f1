package milaan.work;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The one checked exception: carries a {@link Problem} to where it is put into words, with its cause for the log. */
public final class ProblemException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        this(problem, null);
    }

    public ProblemException(Problem problem, @Nullable Throwable cause) {
        super(problem.toString(), cause);
        this.problem = Objects.requireNonNull(problem);
    }

    public Problem problem() {
        return problem;
    }
}
