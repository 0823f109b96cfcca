// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfields.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QChar fieldMark = u'\x1f'; // before each field; nobody types it

// "(312)" and "555-0100" are searched as 312 and 5550100; a word with anything else in it has no digits of its own.
QString digitsOf(const QString &word)
{
    QString digits;
    for (const QChar c : word) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!u"()-./+"_s.contains(c))
            return {};
    }
    return digits;
}

// At blanks outside quotation marks; the marks are left out.
QStringList wordsOf(const QString &typed)
{
    QStringList words(QString{});
    bool quoted = false;
    for (const QChar c : typed) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u' ' && !quoted)
            words += QString();
        else
            words.last() += c;
    }
    words.removeAll(QString());
    return words;
}

} // namespace

QString searchfields::toText(const QList<SearchField> &fields)
{
    QString text;
    for (const SearchField &field : fields) {
        if (!field.value.isEmpty())
            text += fieldMark + QLatin1StringView(field.name) + u':' + field.value.toLower();
    }
    return text;
}

QList<searchfields::Term> searchfields::parse(const QString &typed, const QStringList &names)
{
    QList<Term> terms;
    for (QString word : wordsOf(typed.toLower())) {
        const bool inverted = word.size() > 1 && word.startsWith(u'!');
        if (inverted)
            word.remove(0, 1);
        const qsizetype colon = word.indexOf(u':');
        const bool isField = colon > 0 && names.contains(word.first(colon));
        if (isField && colon + 1 == word.size())
            continue; // its value is still to be typed
        terms.append({isField ? fieldMark + word : word, isField ? QString() : digitsOf(word), isField, inverted});
    }
    return terms;
}

bool searchfields::fits(const QList<Term> &terms, const QString &searchText)
{
    const qsizetype end = searchText.indexOf(fieldMark);
    const QStringView words = end < 0 ? QStringView(searchText) : QStringView(searchText).first(end);
    return std::ranges::all_of(terms, [&](const Term &term) {
        const bool occurs = term.isField
            ? searchText.contains(term.text)
            : words.contains(term.text) || (!term.digits.isEmpty() && words.contains(term.digits));
        return occurs != term.inverted;
    });
}
