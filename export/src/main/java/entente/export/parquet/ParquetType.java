package entente.export.parquet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.IntType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;

/** What the cells of a column hold. */
public enum ParquetType {
    /** Whole numbers from -32,768 to 32,767. */
    SHORT,
    /** Numbers of double precision. */
    DOUBLE,
    /** Texts. */
    TEXT;

    Type physical() {
        return switch (this) {
            case SHORT -> Type.INT32;
            case DOUBLE -> Type.DOUBLE;
            case TEXT -> Type.BYTE_ARRAY;
        };
    }

    void describe(SchemaElement element) {
        element.setType(physical());
        switch (this) {
            case SHORT -> {
                element.setConverted_type(ConvertedType.INT_16);
                element.setLogicalType(LogicalType.INTEGER(new IntType((byte) 16, true)));
            }
            case TEXT -> {
                element.setConverted_type(ConvertedType.UTF8);
                element.setLogicalType(LogicalType.STRING(new StringType()));
            }
            case DOUBLE -> {
                // says all by itself
            }
        }
    }

    /** A number, the least significant byte first. */
    byte[] plain(double number) {
        ByteBuffer bytes = ByteBuffer.allocate(this == SHORT ? Integer.BYTES : Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        return (this == SHORT ? bytes.putInt((int) number) : bytes.putDouble(number)).array();
    }

    /** A text, with its length before it. */
    static byte[] plain(String text) {
        byte[] letters = text.getBytes(UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + letters.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(letters.length)
                .put(letters)
                .array();
    }
}
