package milaan.export.pdf;

import java.io.IOException;

/** A piece of a block that stays on one page. Drawn in three passes, as decoration must not stand inside tagged text. */
interface Row {

    float height();

    /** Behind the text. */
    void under(Canvas canvas, float x, float top) throws IOException;

    void text(Canvas canvas, float x, float top) throws IOException;

    /** Over the text. */
    void over(Canvas canvas, float x, float top) throws IOException;
}
