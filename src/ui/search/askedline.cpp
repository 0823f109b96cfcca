// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedline.h"

#include <flows/review.h>
#include <ui/look/icons.h>
#include <ui/look/linkbutton.h>
#include <ui/look/plainlabel.h>
#include <ui/search/askedsheet.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QSet>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int settleMs = 300; // lines often come and go together

} // namespace

AskedLine::AskedLine(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_text(new PlainLabel)
    , m_link(new LinkButton)
    , m_api(workspace.client(), Priority::Background)
{
    const Metrics &m = look::metrics();
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::mirrored({m.icon + m.between, 0, 0, 0}));
    row->addWidget(m_text, 1);
    row->addWidget(m_link);
    connect(m_link, &QAbstractButton::clicked, this, &AskedLine::showAll);
    connect(&workspace, &Workspace::basketChanged, this, &AskedLine::basketChanged);
    basketChanged();
}

void AskedLine::basketChanged()
{
    const QStringList numbers = m_workspace.basket().numbers();
    setVisible(!numbers.isEmpty());
    if (numbers != m_numbers)
        ask(numbers);
}

QCoro::Task<> AskedLine::ask(QStringList numbers)
{
    m_api.cancel();
    m_numbers = numbers;
    if (numbers.isEmpty())
        co_return;
    tell({}, false, tr("Asking what is needed…"));
    co_await pause(m_api, settleMs);
    const auto asked = co_await requirementsOf(m_api, numbers);
    if (!asked) {
        tell(u"dialog-warning"_s, true, tr("What the country asks for could not be read. F5 asks again."));
        m_numbers.clear(); // so that it is asked again
        co_return;
    }
    m_asked = askedByCountry(m_workspace.basket().lines(), *asked);
    tellAsked();
}

void AskedLine::tell(const QString &icon, bool needsYou, const QString &text)
{
    m_icon = icon;
    m_needsYou = needsYou;
    m_text->setText(text);
    if (needsYou)
        m_text->setTone(Tone::NeedsYou);
    else
        m_text->setColor(Token::Secondary);
    m_link->hide();
    update();
}

void AskedLine::tellAsked()
{
    if (m_asked.isEmpty()) {
        QSet<QString> countries;
        for (const BasketLine &line : m_workspace.basket().lines())
            countries.insert(countryOf(line.number));
        return tell(u"dialog-ok-apply"_s, false,
            countries.size() < 2 ? tr("This country asks for nothing more.")
                                 : tr("These countries ask for nothing more."));
    }
    int answers = 0;
    for (const CountryAsk &country : std::as_const(m_asked))
        answers += int(country.requirements.size());
    tell(u"dialog-warning"_s, true,
        m_asked.size() == 1
            ? tr("%1 asks for %n answer(s) after buying.", nullptr, answers).arg(m_asked.first().countryCode)
            : tr("%1 countries ask for %n answer(s) after buying.", nullptr, answers).arg(m_asked.size()));
    m_link->setText(tr("Which?"));
    m_link->show();
}

void AskedLine::showAll()
{
    AskedSheet::open(m_asked, window());
}

void AskedLine::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    const Metrics &m = look::metrics();
    const int middle = m_text->y() + m_text->fontMetrics().height() / 2;
    const QRect box(0, middle - m.icon / 2, m.icon, m.icon);
    icons::paint(painter, QStyle::visualRect(layoutDirection(), rect(), box), m_icon,
        m_needsYou ? look::tone(Tone::NeedsYou).text : look::tone(Tone::Done).text);
}
