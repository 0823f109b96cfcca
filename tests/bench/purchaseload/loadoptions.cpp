// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadoptions.h"

#include <QCommandLineParser>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int usageError = 2;

const QList<QCommandLineOption> &options()
{
    static const QList<QCommandLineOption> all{
        {u"base-url"_s, u"Where to buy: https, or http on this machine."_s, u"url"_s},
        {u"key-file"_s, u"File with the API key."_s, u"file"_s},
        {u"orders"_s, u"How many numbers to buy, one order each."_s, u"number"_s},
        {u"profile"_s, u"Folder of the journal; made when it is missing."_s, u"folder"_s},
        {u"resume"_s, u"Go on with a profile that has a journal. What is in it counts and is not bought anew."_s},
        {u"report"_s, u"Write one line of JSON an order to this file."_s, u"file"_s},
        {u"settle"_s, u"How long to look for orders in doubt after the last was sent, at most."_s, u"seconds"_s,
            u"60"_s},
        {u"until-quiet"_s,
            u"Don't use up that time for orders that the engine calls quiet: no trace in its first eleven looks."_s},
        {u"deadline"_s, u"How long one request may take. A late answer is no answer: the order is looked for."_s,
            u"seconds"_s, u"2"_s},
        {u"time-scale"_s,
            u"For this driver alone: the engine's waits between two looks for an order take this part of their "
            "time. 0.01 turns its first quarter of an hour into 9 seconds."_s,
            u"factor"_s, u"1"_s},
        {u"ca-file"_s, u"Trust the authorities in this PEM file too."_s, u"file"_s},
    };
    return all;
}

// Reads options, and remembers the first thing that is wrong.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser)
        : m_parser(parser)
    { }

    QString text(const QString &name)
    {
        if (m_parser.value(name).isEmpty())
            complain(u"--%1 is missing."_s.arg(name));
        return m_parser.value(name);
    }
    double number(const QString &name, double least, double most)
    {
        bool ok = false;
        const double value = m_parser.value(name).toDouble(&ok);
        if (!ok || value < least || value > most)
            complain(u"--%1 takes a number from %2 to %3, not \"%4\"."_s.arg(
                name, QString::number(least), QString::number(most), m_parser.value(name)));
        return value;
    }
    const QString &problem() const { return m_problem; }

private:
    void complain(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    const QCommandLineParser &m_parser;
    QString m_problem;
};

} // namespace

std::variant<LoadOptions, LoadOptions::Exit> LoadOptions::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Buys numbers through Cordboard's purchase engine and its journal, without a window.\nMay be killed at any "
        "time and resumed. At the end it prints one line of JSON: how many orders are placed, not placed (proven), "
        "and in doubt."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Shows this text."_s);
    parser.addOptions(::options() + QList{help});
    if (!parser.parse(arguments))
        return Exit{parser.errorText() + u"\nTry --help.\n"_s, usageError};
    if (parser.isSet(help))
        return Exit{parser.helpText(), 0};
    Reader reader(parser);
    const LoadOptions options{
        .baseUrl = reader.text(u"base-url"_s),
        .keyFile = reader.text(u"key-file"_s),
        .authorityFile = parser.value(u"ca-file"_s),
        .profile = reader.text(u"profile"_s),
        .reportFile = parser.value(u"report"_s),
        .orders = qint64(reader.number(u"orders"_s, 0, 1e6)),
        .settleMs = qint64(1000 * reader.number(u"settle"_s, 0, 1e6)),
        .deadlineMs = qint64(1000 * reader.number(u"deadline"_s, 0.01, 600)),
        .timeScale = reader.number(u"time-scale"_s, 1e-6, 1),
        .resume = parser.isSet(u"resume"_s),
        .untilQuiet = parser.isSet(u"until-quiet"_s),
    };
    if (!reader.problem().isEmpty())
        return Exit{reader.problem() + u" Try --help.\n"_s, usageError};
    return options;
}
