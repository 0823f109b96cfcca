// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>

#include <elf.h>

#include <algorithm>
#include <cstring>

// What the build made of the program, read from the file itself.
class HardenedProgramTest : public QObject
{
    Q_OBJECT

    QByteArray m_bytes;

    template <class T>
    T at(quint64 offset) const
    {
        T value{};
        if (offset + sizeof value <= quint64(m_bytes.size()))
            std::memcpy(&value, m_bytes.constData() + offset, sizeof value);
        return value;
    }
    Elf64_Ehdr head() const { return at<Elf64_Ehdr>(0); }
    QList<Elf64_Phdr> segments(quint32 type) const
    {
        QList<Elf64_Phdr> found;
        for (quint64 i = 0; i < head().e_phnum; ++i) {
            const auto segment = at<Elf64_Phdr>(head().e_phoff + i * sizeof(Elf64_Phdr));
            if (segment.p_type == type)
                found += segment;
        }
        return found;
    }
    quint64 dynamic(qint64 tag) const
    {
        for (const Elf64_Phdr &segment : segments(PT_DYNAMIC)) {
            for (quint64 offset = 0; offset < segment.p_filesz; offset += sizeof(Elf64_Dyn)) {
                const auto entry = at<Elf64_Dyn>(segment.p_offset + offset);
                if (entry.d_tag == tag)
                    return entry.d_un.d_val;
            }
        }
        return 0;
    }

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("console") << QStringLiteral(CORDBOARD_PROGRAM);
        QTest::newRow("sandbox") << QStringLiteral(SANDBOX_PROGRAM);
    }
    void init()
    {
        QFETCH_GLOBAL(QString, program);
        QFile file(program);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_bytes = file.readAll();
        QVERIFY(m_bytes.startsWith(ELFMAG));
        QCOMPARE(int(head().e_ident[EI_CLASS]), int(ELFCLASS64));
    }

    void itIsLoadedAtARandomAddress()
    {
        QCOMPARE(head().e_type, ET_DYN);
        QVERIFY(dynamic(DT_FLAGS_1) & DF_1_PIE);
    }
    void itsTablesAreReadOnlyOnceItRuns()
    {
        QCOMPARE(segments(PT_GNU_RELRO).size(), 1);
        QVERIFY((dynamic(DT_FLAGS) & DF_BIND_NOW) || (dynamic(DT_FLAGS_1) & DF_1_NOW));
    }
    void nothingIsWritableAndExecutable()
    {
        QCOMPARE(segments(PT_GNU_STACK).size(), 1);
        for (const quint32 type : {PT_GNU_STACK, PT_LOAD}) {
            const auto all = segments(type);
            QVERIFY(std::none_of(all.begin(), all.end(),
                [](const Elf64_Phdr &segment) { return (segment.p_flags & PF_W) && (segment.p_flags & PF_X); }));
        }
    }
    void aStackThatOverflowsIsNoticed() { QVERIFY(m_bytes.contains("__stack_chk_fail")); }
};

QTEST_GUILESS_MAIN(HardenedProgramTest)
#include "tst_hardenedprogram.moc"
