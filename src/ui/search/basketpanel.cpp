// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "basketpanel.h"

#include <flows/purchases.h>
#include <ui/errortext.h>
#include <ui/look/costgrid.h>
#include <ui/look/linkbutton.h>
#include <ui/look/plainlabel.h>
#include <ui/look/plaintext.h>
#include <ui/look/titlerow.h>
#include <ui/purchase/buying.h>
#include <ui/purchase/purchasenote.h>
#include <ui/search/askedline.h>
#include <ui/search/basketlist.h>
#include <ui/search/orderchoicesform.h>
#include <ui/search/reserving.h>
#include <ui/workspace.h>

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// Parts what is in the basket from what it costs.
class Line : public QWidget
{
public:
    Line() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), look::color(Token::Border)); }
};

} // namespace

BasketPanel::BasketPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new TitleRow(tr("Basket")))
    , m_clear(new LinkButton(tr("Clear")))
    , m_list(new BasketList(workspace))
    , m_asked(new AskedLine(workspace))
    , m_choices(new OrderChoicesForm(workspace))
    , m_purchase(new PurchaseNote(workspace))
    , m_reserving(new Reserving(workspace))
    , m_failure(new Note)
    , m_costs(new CostGrid)
    , m_reserve(new QPushButton)
    , m_buy(new QPushButton)
    , m_reason(new PlainLabel({}, FontRole::Caption))
    , m_buying(new Buying(workspace, this, [this](const QString &id) { return m_choices->nameOf(id); }))
{
    setAccessibleName(tr("Basket"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeTop(*column);
    makeFoot(*column);
    connect(&workspace, &Workspace::basketChanged, this, &BasketPanel::adopt);
    connect(&workspace, &Workspace::basketChanged, this, &BasketPanel::adoptRoom);
    connect(&workspace, &Workspace::buyRequested, this, &BasketPanel::buy);
    connect(&workspace.engine(), &PurchaseEngine::changed, this, &BasketPanel::adopt);
    connect(m_choices, &OrderChoicesForm::changed, this, &BasketPanel::adopt);
    connect(m_reserving, &Reserving::busyChanged, this, &BasketPanel::adopt);
    connect(m_buying, &Buying::busyChanged, this, &BasketPanel::adopt);
    connect(m_buying, &Buying::failed, this, &BasketPanel::showFailure);
    connect(m_buying, &Buying::gone, this, &BasketPanel::showGone);
    adopt();
}

// What still runs ends now, and has nobody to tell any more.
BasketPanel::~BasketPanel()
{
    m_buying->disconnect(this);
    m_reserving->disconnect(this);
    m_buying->stop();
    m_reserving->stop();
}

void BasketPanel::makeTop(QVBoxLayout &column)
{
    const Metrics &m = look::metrics();
    m_title->addWidget(m_clear);
    connect(m_clear, &QAbstractButton::clicked, this,
        [this] { m_workspace.changeBasket([](Basket &basket) { basket = Basket(); }); });
    m_list->setTabAfter(m_clear);
    connect(m_list, &BasketList::removeRequested, this,
        [this](const QString &number) { m_workspace.changeBasket([&](Basket &basket) { basket.remove(number); }); });
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(m.edge, 0, m.edge, 0);
    inner->setSpacing(m.inset);
    inner->addWidget(m_list, 100);
    inner->addWidget(m_asked);
    inner->addWidget(m_choices);
    makeNotes(*inner);
    inner->addStretch(1);
    column.addWidget(m_title);
    column.addLayout(inner, 1);
}

void BasketPanel::makeNotes(QVBoxLayout &column)
{
    m_failure->hide();
    m_failure->setClosable(true);
    for (Note *note : QList<Note *>{m_purchase, m_reserving, m_failure}) {
        column.addWidget(note);
        connect(note, &Note::roomChanged, this, &BasketPanel::adoptRoom);
    }
}

void BasketPanel::makeFoot(QVBoxLayout &column)
{
    const Metrics &m = look::metrics();
    m_reserve->setAccessibleName(tr("Reserve"));
    m_buy->setAccessibleName(tr("Buy"));
    m_buy->setProperty("primary", true);
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setColor(Token::Secondary);
    m_reason->setWordWrap(true);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(m.edge, m.between, m.edge, m.inset);
    foot->setSpacing(m.between);
    foot->addWidget(new Line);
    foot->addWidget(m_costs);
    foot->addSpacing(m.tight);
    foot->addWidget(m_reserve);
    foot->addWidget(m_buy);
    foot->addWidget(m_reason);
    column.addLayout(foot);
    connect(m_reserve, &QAbstractButton::clicked, this, [this] { reserve(reservable()); });
    connect(m_buy, &QAbstractButton::clicked, this, [this] { buy(m_workspace.basket().numbers()); });
}

QStringList BasketPanel::reservable() const
{
    QStringList numbers;
    for (const BasketLine &line : m_workspace.basket().lines()) {
        const bool inDoubt = !m_workspace.engine().blocking({line.key()}).isEmpty();
        if (line.number.reservable && !inDoubt && !line.isHeld(m_workspace.serverNow()))
            numbers += line.key();
    }
    return numbers;
}

QString BasketPanel::whyNotBuy() const
{
    if (m_workspace.basket().isEmpty())
        return tr("The basket is empty");
    if (m_workspace.account().readOnly)
        return tr("This account is read-only");
    if (!m_choices->isAcceptable())
        return tr("The reference can’t be sent");
    if (!m_workspace.engine().blocking(m_workspace.basket().numbers()).isEmpty())
        return tr("An order for these is not settled yet");
    return {};
}

void BasketPanel::adopt()
{
    const Basket &basket = m_workspace.basket();
    const int count = int(basket.lines().size());
    m_title->setDetail(count == 0 ? tr("empty") : tr("%n number(s)", nullptr, count));
    m_clear->setVisible(count > 0);
    m_costs->setTotals(basket.totals());
    const int open = int(reservable().size());
    m_reserve->setText(open > 0 ? tr("Reserve %n more for 30 min", nullptr, open) : tr("Reserve for 30 min"));
    const bool isSendable = m_choices->isAcceptable();
    m_reserve->setEnabled(open > 0 && !m_reserving->isBusy() && !m_workspace.account().readOnly && isSendable);
    look::setTip(m_reserve,
        !isSendable                  ? tr("The reference can’t be sent")
            : open == 0 && count > 0 ? tr("Every number that can be held is held")
                                     : QString());
    const QString whyNot = whyNotBuy();
    m_buy->setText(count == 0 ? tr("Buy")
                              : PurchaseSheet::buyText(count, basket.totals(), m_buy->width() - look::metrics().inset));
    m_buy->setEnabled(whyNot.isEmpty());
    look::setTip(m_buy, whyNot);
    const QString whose = m_workspace.isSandbox()
        ? tr("SANDBOX · not bought for real")
        : tr("LIVE · %1, %2 · spends real money").arg(m_workspace.providerName(), m_workspace.account().name);
    const QString state = m_buying->isBusy() ? tr("Looking at the numbers again…") : whyNot;
    m_reason->setText(state.isEmpty() || count == 0 ? whose : state + u'\n' + whose);
}

void BasketPanel::reserve(const QStringList &numbers)
{
    m_failure->hide();
    m_purchase->forget();
    m_reserving->reserve(numbers, m_choices->isAcceptable() ? m_choices->choices().reference : QString());
}

void BasketPanel::buy(const QStringList &numbers)
{
    m_failure->hide();
    m_purchase->forget();
    if (!m_reserving->isBusy())
        m_reserving->hide();
    if (whyNotBuy().isEmpty())
        m_buying->buy(numbers, m_choices->choices());
}

void BasketPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adopt(); // what the button says depends on its room
    adoptRoom();
}

// Lines give way to what the operator has to read.
void BasketPanel::adoptRoom()
{
    layout()->activate(); // what it knows of heights may be older than the texts
    const int others = layout()->totalHeightForWidth(width()) - m_list->heightWhen(m_list->isShort());
    m_list->setShort(others + m_list->heightWhen(false) > height());
}

void BasketPanel::refresh()
{
    m_choices->load();
    m_asked->refresh();
}

bool BasketPanel::escape()
{
    const bool was = m_buying->isBusy();
    m_buying->stop();
    return was;
}

void BasketPanel::showFailure(const Error &error)
{
    const QString provider = m_workspace.providerName();
    const bool ours = error.kind == Error::Kind::Local;
    m_failure->setTone(Tone::NeedsYou);
    m_failure->setText(tr("Nothing was sent, nothing was bought."),
        ours ? errortext::words(error) : errortext::fact(error, provider) + u' ' + errortext::consequence(error));
    m_failure->setWords(tr("Message from %1").arg(provider), ours ? QString() : errortext::words(error));
    m_failure->show();
}

void BasketPanel::showGone(const QStringList &numbers)
{
    m_failure->setTone(Tone::NeedsYou);
    m_failure->setText(tr("%n number(s) are no longer offered.", nullptr, int(numbers.size())),
        tr("They are out of the basket: %1. Nothing was sent. Look at the rest, then buy.").arg(numbers.join(u", "_s)));
    m_failure->setWords({}, {});
    m_failure->show();
}
