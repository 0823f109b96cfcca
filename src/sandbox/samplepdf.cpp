// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepdf.h"

#include <QByteArrayList>

namespace sandbox {

QByteArray samplePdf(const QByteArray &line)
{
    QByteArray text = line;
    for (const char *special : {"\\", "(", ")"})
        text.replace(special, QByteArray(QByteArray("\\") + special));
    const QByteArray drawing = "BT /F1 14 Tf 72 760 Td (" + text + ") Tj ET";
    const QByteArrayList objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        " /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        "<< /Length " + QByteArray::number(drawing.size()) + " >>\nstream\n" + drawing + "\nendstream",
    };
    QByteArray file = "%PDF-1.4\n";
    QByteArray places = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(file.size());
    file += "xref\n0 " + count + '\n' + places + "trailer << /Size " + count + " /Root 1 0 R >>\nstartxref\n" + start
        + "\n%%EOF\n";
    return file;
}

} // namespace sandbox
