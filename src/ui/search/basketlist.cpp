// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "basketlist.h"

#include <ui/look/linkbutton.h>
#include <ui/look/painting.h>
#include <ui/look/plainlabel.h>
#include <ui/look/secondticker.h>
#include <ui/search/basketlineview.h>
#include <ui/workspace.h>

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// So many are always shown, and so many of more than that.
struct Few
{
    int most;
    int first;
};
constexpr Few usual{4, 3};
constexpr Few crowded{3, 2};

// Lines between the lines.
class LineColumn : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto lines = findChildren<BasketLineView *>(QString(), Qt::FindDirectChildrenOnly);
        for (const BasketLineView *line : lines)
            painter.fillRect(0, line->geometry().bottom() + 1, width(), 1, look::color(Token::Border));
    }
};

// The countries other than the first line's, with their counts: "6 in GB".
QString otherCountries(const QList<BasketLine> &lines)
{
    QMap<QString, int> counts;
    for (const BasketLine &line : lines)
        ++counts[countryOf(line.number)];
    counts.remove(countryOf(lines.first().number));
    QStringList words;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        words += BasketList::tr("%1 in %2").arg(QString::number(it.value()), it.key());
    return words.join(u", "_s);
}

} // namespace

BasketList::BasketList(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_scroll(new QScrollArea)
    , m_foot(new QWidget)
    , m_more(new LinkButton)
    , m_countries(new PlainLabel({}, FontRole::Caption))
    , m_ticker(SecondTicker::shared())
{
    setAccessibleName(tr("Numbers in the basket"));
    auto *column = new LineColumn;
    m_lines = new QVBoxLayout(column);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(1);
    m_lines->setSizeConstraint(QLayout::SetMinAndMaxSize);
    m_scroll->setWidget(column);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->setAutoFillBackground(false);
    const Metrics &m = look::metrics();
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(look::mirrored({m.inset, 0, 34, 0}));
    foot->addWidget(m_more);
    foot->addStretch(1);
    foot->addWidget(m_countries);
    m_foot->setFixedHeight(m.sectionStep);
    m_countries->setColor(Token::Secondary);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addWidget(m_scroll);
    all->addWidget(m_foot);
    connect(m_more, &QAbstractButton::clicked, this, [this] { setAll(!m_all); });
    connect(&workspace, &Workspace::basketChanged, this, &BasketList::adopt);
    connect(m_ticker.get(), &SecondTicker::ticked, this, &BasketList::tick);
    adopt();
}

BasketList::~BasketList() = default;

qsizetype BasketList::shownLines(bool isShort) const
{
    const Few few = isShort ? crowded : usual;
    const qsizetype all = m_workspace.basket().lines().size();
    return all > few.most && !m_all ? few.first : all;
}

int BasketList::heightWhen(bool isShort) const
{
    const auto lines = m_workspace.basket().lines().size();
    if (lines == 0)
        return minimumSizeHint().height();
    const auto shown = shownLines(isShort);
    const bool hasFoot = lines > (isShort ? crowded : usual).most;
    return int(shown) * (m_lineHeight + 1) + 1 + (hasFoot ? m_foot->height() : 0);
}

void BasketList::adopt()
{
    const auto &lines = m_workspace.basket().lines();
    const bool many = lines.size() > (m_short ? crowded : usual).most;
    const qsizetype shown = shownLines(m_short);
    while (m_views.size() > shown)
        m_views.takeLast()->deleteLater(); // its own button may have been pressed
    while (m_views.size() < shown) {
        m_views += new BasketLineView;
        m_lines->addWidget(m_views.last());
        connect(m_views.last(), &BasketLineView::removeRequested, this, &BasketList::removeRequested);
    }
    const bool mixed = m_workspace.basket().totals().currencies().size() > 1;
    for (qsizetype i = 0; i < shown; ++i)
        m_views.at(i)->setLine(lines.at(i), mixed);
    m_foot->setVisible(many);
    if (many) {
        m_more->setText(m_all ? tr("show fewer") : tr("and %n more", nullptr, int(lines.size() - shown)));
        m_countries->setText(otherCountries(lines));
    }
    m_lineHeight = BasketLineView().sizeHint().height();
    const int height = int(shown) * (m_lineHeight + 1) - 1;
    m_scroll->setMaximumHeight(std::max(0, height));
    setMaximumHeight(m_scroll->maximumHeight() + (many ? m_foot->height() : 0) + 2);
    m_scroll->setMinimumHeight(std::max(0, height));
    setVisible(shown > 0);
    tick();
}

void BasketList::setAll(bool all)
{
    m_all = all;
    adopt();
}

void BasketList::setShort(bool isShort)
{
    if (m_short == isShort)
        return;
    m_short = isShort;
    adopt();
}

void BasketList::tick()
{
    const QDateTime now = m_workspace.serverNow();
    for (BasketLineView *view : std::as_const(m_views))
        view->setNow(now);
}

void BasketList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::roundRect(painter, rect(), look::metrics().radius, look::color(Token::Base), look::color(Token::Border));
    if (m_foot->isVisible())
        painter.fillRect(1, m_foot->y(), width() - 2, 1, look::color(Token::Border));
}
