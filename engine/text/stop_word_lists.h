// SPDX-License-Identifier: GPL-2.0-or-later
// Written for this project, language by language. Folded forms, separated by blanks; what an
// apostrophe leaves behind ("l", "dont") is part of them.

#pragma once

#include <string_view>

namespace vivier {

inline constexpr std::string_view kEnglishStopWords =
    "a about above across after afterwards again against all almost along already also although "
    "always am among amongst an and another any anybody anyone anything anywhere are around as "
    "at be became because become becomes becoming been before beforehand being below beside "
    "besides between beyond both but by can cannot cant could couldnt did didnt do does doesnt "
    "doing done dont down during each eg either else elsewhere enough etc even ever every "
    "everybody everyone everything everywhere except few for former formerly from further "
    "furthermore had hadnt has hasnt have havent having he hence her here hereby herein hers "
    "herself him himself his how however i ie if im in indeed instead into is isnt it its "
    "itself ive just last latter least less let lot many may maybe me meanwhile might more "
    "moreover most mostly much must my myself namely neither never nevertheless no nobody none "
    "nonetheless nor not nothing now nowhere of off often on once one only onto or other others "
    "otherwise our ours ourselves out over own per perhaps please quite rather re really same "
    "shall she should shouldnt since so some somebody somehow someone something sometimes "
    "somewhere still such than that the their theirs them themselves then thence there "
    "thereafter thereby therefore therein these they theyre this those though through "
    "throughout thus to together too toward towards under unless until up upon us very via viz "
    "was wasnt we well were werent weve what whatever when whence whenever where whereas "
    "whereby wherein whereupon wherever whether which while whilst who whoever whole whom whose "
    "why will with within without wont would wouldnt yet you youll your youre yours yourself "
    "yourselves youve";

inline constexpr std::string_view kFrenchStopWords =
    "a afin ai aie aient ainsi ait alors apres as assez au aucun aucune aujourdhui auquel aura "
    "auraient aurait auront aussi autant autre autres aux auxquelles auxquels avaient avais "
    "avait avant avec avez avoir avons ayant ayez ayons beaucoup bien c ca car ce ceci cela "
    "celle celles celui cependant certain certaine certaines certains ces cet cette ceux chacun "
    "chacune chaque chez ci combien comme comment contre d dans de dehors deja depuis derriere "
    "des desdites desdits desormais desquelles desquels dessous dessus deux devant doit doivent "
    "donc dont du dudit duquel durant elle elles en encore enfin ensuite entre envers es est et "
    "etaient etait etant ete etes etre eu eut eux faire fait faut fois font furent fut hors i "
    "ici il ils j jamais je jusqu jusque l la ladite laquelle le ledit lequel les lesdites "
    "lesdits lesquelles lesquels leur leurs lors lorsque lui m ma mais malgre me meme memes mes "
    "mien mienne miens moi moins mon n ne neanmoins ni non nos notamment notre nous ont or ou "
    "outre par parce parfois parmi pas pendant peu peut peuvent plus plusieurs plutot pour "
    "pourquoi pourraient pourrait presque pu puis puisque qu quand quant que quel quelle "
    "quelles quelqu quelque quelques quels qui quoi quoique s sa sans sauf se selon sera "
    "seraient serait seront ses si sien sienne siens sinon soi soient soit sommes son sont sous "
    "souvent suis suivant sur t ta tandis tant te tel telle telles tels tes toi ton toujours "
    "tous tout toute toutefois toutes tres tu un une vers via voici voila vos votre vous y";

inline constexpr std::string_view kSpanishStopWords =
    "a acerca ademas ahora al algo algun alguna algunas alguno algunos alli ambos ante antes "
    "aquel aquella aquellas aquello aquellos aqui asi aun aunque bajo bien cada casi como con "
    "contra cual cuales cualquier cualquiera cuando cuanto de debe deben debido del demas "
    "dentro desde despues donde dos durante e el ella ellas ello ellos en entonces entre era "
    "eran es esa esas ese eso esos esta estaba estaban estamos estan estar estas este esto "
    "estos estoy fue fueron ha haber habia habian han hasta hay he hemos incluso junto la las "
    "le les lo los luego mas me mediante mejor menos mi mientras mio mis misma mismas mismo "
    "mismos mucha muchas mucho muchos muy nada ni ningun ninguna ninguno no nos nosotros "
    "nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para pero poco por "
    "porque pueda puede pueden pues que quien quienes sea sean segun ser sera seran si sido "
    "siempre siendo sin sino sobre sois solo somos son soy su sus suya suyo tal tales tambien "
    "tampoco tan tanto te tenemos tener tengo tiene tienen toda todas todavia todo todos traves "
    "tu tus u un una unas uno unos usted ustedes vosotros y ya yo";

inline constexpr std::string_view kPortugueseStopWords =
    "a ainda alem algo alguem algum alguma algumas alguns ambos ante antes ao aos apenas apos "
    "aquela aquelas aquele aqueles aquilo as assim ate atraves bem cada com como contra cuja "
    "cujas cujo cujos da daquela daquele das de dela delas dele deles depois desde dessa dessas "
    "desse desses desta destas deste destes deve devem devido do dos durante e ela elas ele "
    "eles em embora enquanto entre era eram essa essas esse esses esta estamos estao estar "
    "estas estava estavam este estes estou eu foi foram ha isso isto ja la lhe lhes logo mais "
    "mas me mediante menos mesma mesmas mesmo mesmos meu meus minha minhas muita muitas muito "
    "muitos na nao nas nem nenhum nenhuma nessa nesse nesta neste no nos nossa nossas nosso "
    "nossos num numa nunca o onde os ou outra outras outro outros para pela pelas pelo pelos "
    "perante pode podem pois por porem porque portanto pouco quais qual qualquer quando quanto "
    "que quem se seja sejam sem sempre sendo ser sera serao seu seus si sido sob sobre sua suas "
    "tal tambem tampouco tanto te tem temos tenho ter teu ti tinha toda todas todo todos tu tua "
    "tudo um uma umas uns voce voces";

inline constexpr std::string_view kGermanStopWords =
    "ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer "
    "anderes anders auch auf aus ausser bei beide beiden beim bereits bevor bin bis bist bzw da "
    "dabei dadurch dafur dagegen daher damit danach daneben dann daran darauf daraus darin "
    "daruber darum das dass dazu dein deine dem demnach den denen denn dennoch der deren des "
    "deshalb dessen dich die dies diese dieselbe diesem diesen dieser dieses dir doch dort du "
    "durch durfen ebenso eher ein eine einem einen einer eines einige einigen einiger einiges "
    "er es etwa etwas euch euer eure fur gegen gegenuber gern hab habe haben hat hatte hatten "
    "hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins "
    "inzwischen ist ja je jede jedem jeden jeder jedes jedoch jener jetzt kann kein keine "
    "keinem keinen keiner konnen konnte konnten machen man mancher mehr mein meine meinem "
    "meinen meiner mich mir mit mochte muss mussen musste nach nachdem nahe neben nein nicht "
    "nichts nie noch nun nur ob obwohl oder ohne schon sehr sei seid sein seine seinem seinen "
    "seiner seines seit selbst sich sie sind so sobald sofern solche solchem solchen solcher "
    "soll sollen sollte sollten sondern sonst soweit sowie sowohl trotz u uber um und uns unser "
    "unsere unserem unseren unserer unter viel viele vielen vom von vor wahrend wann war waren "
    "warum was weder wegen weil weiter welche welchem welchen welcher welches wem wen wenig "
    "wenn wer werde werden wessen weswegen wie wieder will wir wird wo wobei wodurch wofur wohl "
    "wollen worden wurde wurden zu zum zur zwar zwischen";

inline constexpr std::string_view kDutchStopWords =
    "aan achter af al alle alleen alles als altijd ander andere anders behalve beide ben bij "
    "binnen boven buiten daar daarbij daardoor daarin daarna daarom daarop daarvoor dan dat de "
    "der deze dezelfde die dit doch doen door dus echter een elk elke en enige enkele er erg "
    "ervan eveneens ge geen geweest had hadden heb hebben hebt heeft hem hen het hier hierbij "
    "hierdoor hierin hij hoe hun ieder iedere iemand iets ik in indien inzake is ja je jij jouw "
    "jullie kan kon konden kunnen kunt maar maken me meer men met mij mijn mocht moet moeten "
    "mogen na naar naast niemand niet niets nog nu of om omdat omtrent ondanks onder ons onze "
    "ook op over overigens reeds samen sinds slechts sommige soms steeds te tegen ten ter "
    "terwijl thans tijdens toch toen tot tussen u uit uw vaak van vanaf vandaag vanuit vanwege "
    "veel via volgens voor vooral voordat waar waarbij waardoor waarin waarom waarop waarvan "
    "waarvoor wanneer want waren was wat we wel welk welke wie wij wil willen worden wordt ze "
    "zei zelf zelfs zich zij zijn zo zoals zonder zou zouden zowel zulke zullen";

inline constexpr std::string_view kItalianStopWords =
    "a abbia abbiamo abbiano ad agli ai al alcun alcuna alcune alcuni alcuno all alla alle allo "
    "allora altra altre altri altro anche ancora anzi appena attraverso avendo aver avere aveva "
    "avevano avuto ben benche bene c che chi chiunque ci cio cioe circa coi col colei colui "
    "come con contro cosi cui d da dagli dai dal dall dalla dalle dallo davanti degli dei del "
    "dell della delle dello dentro deve devono di dietro do dopo dove dovra due dunque durante "
    "e ebbe ecc ed egli ella entro era erano esse essendo essere essi esso fa fare fino fra fu "
    "furono gia gli grazie ha hai hanno ho i il in infatti inoltre insieme intorno invece io l "
    "la le lei li lo loro lui lungo ma mai mediante meno mentre mi mia mie miei mio molta molte "
    "molti molto ne negli nei nel nell nella nelle nello nemmeno neppure nessun nessuna nessuno "
    "niente noi non nonche nostra nostre nostri nostro nulla o od ogni oltre oppure ora ovvero "
    "per perche pero piu poco poi poiche possa possono presso prima propri propria proprie "
    "proprio pur pure qua qual qualche qualcosa qualcuno quale quali quando quanta quanto quasi "
    "quegli quei quel quell quella quelle quelli quello questa queste questi questo qui quindi "
    "rispetto s sara saranno sarebbe se secondo sei sempre senza sia siamo siano siccome siete "
    "sino so sono sopra soprattutto sotto sta stata stessa stesse stessi stesso su sua subito "
    "sue sugli sui sul sull sulla sulle sullo suo suoi tale tali tanto te ti tra tramite tranne "
    "troppo tu tua tuo tuoi tutta tuttavia tutte tutti tutto un una uno va verso vi via voi "
    "vostra vostri vostro";

inline constexpr std::string_view kRomanianStopWords =
    "a abia acea aceasta aceea aceeasi acei aceia acel acela acelasi acele acelea acest acesta "
    "aceste acestea acestei acesti acestia acestor acestui acolo acum adica ai aia aici al ale "
    "alt alta altceva alte altele altfel alti altii altul am ar are as asa asadar asemenea asta "
    "astfel asupra atat ati atunci au avand avea avem aveti avut ba ca cand care careia carora "
    "caruia cat cate cati catre ce cea ceea cei cel cele celor ceva chiar ci cine cineva cu cum "
    "cumva da daca dar dat datorita de deasupra decat deci deja deoarece departe desi despre "
    "din dintre doar dupa ea ei el ele era erau este esti eu face fara fata fi fie fiecare "
    "fiind foarte fost fosta i ia iar ii il imi in inainte inca incat intr intre intru isi iti "
    "la le li lor lui ma mai mea mei mele mereu meu mi mine mod mult multa multe multi ne nici "
    "nicio niciun nimeni nimic niste noastra noastre noi nostri nostru nu numai o ori oricare "
    "orice oricine oricum pana pe pentru peste poate pot prea precum prin printr privind s sa "
    "sai sale sau se si sine sint spre sub sunt suntem sunteti sus ta tale tau te ti toata "
    "toate tot toti totusi tu un una unde unei uneia unele uneori unii unor unora unui unuia "
    "unul va voastra voastre voi vom vor vostri vostru vreo vreun";

inline constexpr std::string_view kRussianStopWords =
    "а без более больше будем будет будете будут будучи бы был была были было быть в вам вами "
    "вас ваш ваша ваше ваши вместе вместо вне во вокруг вот все всегда всего всей всем всеми "
    "всему всех всю всюду вся вы где да даже для до должен должна должны его ее если есть еще "
    "же за здесь и из или им ими иногда их к каждая каждого каждое каждом каждый как какая "
    "какие каким каких какой ко когда кого ком кому которая которого которое которой котором "
    "которому которую которые который которым которыми которых кроме кто куда ли либо лишь "
    "между меня мне много мной могут мое может можно мои мой моя мы на над надо нам нами нас не "
    "него нее ней нем нему нет нею ни никогда ним ними них ничего но ну о об обо однако около "
    "он она они оно от ото очень перед по под после потом потому почти при про против с своего "
    "своей своем своему свои своим своими своих свой свою своя себе себя сейчас со собой "
    "согласно среди та так такая также такие таким таких такого такое такой там твой те тебе "
    "тебя тем теми тех то тобой тогда того тоже той только том тому тот тою ту тут ты у уже "
    "хотя чего чей чем через что чтобы чья эта эти этим этими этих это этого этой этом этому "
    "этот эту я является являются";

}  // namespace vivier
