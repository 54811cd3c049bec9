package org.zhibu.document;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import org.zhibu.kernel.RuleViolation;

/** Draws pictures anew: what is kept is what was seen, without places, devices or anything hidden behind the picture. */
final class Pictures {

    private static final int LONGEST_SIDE = 12_000;
    private static final long MOST_PIXELS = 50_000_000;
    /** A page of A4 at 300 dots per inch is 3,508 dots long; more says nothing new about a paper. */
    private static final int KEPT_SIDE = 4_000;

    private static final float JPEG_QUALITY = 0.85f;

    static byte[] redrawn(byte[] file, FileKind kind) {
        try {
            var upright = upright(decoded(file, kind), orientation(file));
            return encoded(upright, kind);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException unreadable) {
            throw Inspection.damaged();
        }
    }

    /** The size is read before the picture: a small file may claim to be a picture that fills the memory. */
    private static BufferedImage decoded(byte[] file, FileKind kind) throws IOException {
        var readers = ImageIO.getImageReadersByFormatName(kind.extension());
        var reader = readers.next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            return decoded(reader);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decoded(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new RuleViolation(
                    "attachment-picture-size", "图片有%d×%d点，过大".formatted(width, height), "请用300点每英寸扫描，或者把图片缩小后上传");
        }
        var param = reader.getDefaultReadParam();
        var step = 1 + (Math.max(width, height) - 1) / KEPT_SIDE;
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    /** How a telephone was held, from 1 to 8 as in EXIF. */
    private static int orientation(byte[] file) {
        try {
            var exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : 1;
        } catch (ImageProcessingException | MetadataException | IOException | RuntimeException untold) {
            return 1;
        }
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        var width = image.getWidth();
        var height = image.getHeight();
        var lying = orientation >= 5 && orientation <= 8;
        var canvas = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        var graphics = canvas.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.drawImage(image, turn(orientation, width, height), null);
        graphics.dispose();
        return canvas;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] encoded(BufferedImage image, FileKind kind) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(kind.extension()).next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(JPEG_QUALITY);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private Pictures() {}
}
